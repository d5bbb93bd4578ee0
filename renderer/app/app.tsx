import { MantineProvider } from '@mantine/core';
import { theme } from '../ui/theme';
import { ErrorBoundary } from './error-boundary';
import { type Services, ServicesProvider } from './services';
import { Shell } from './shell/shell';

/** The whole window. */
export function App({ services }: { readonly services: Services }) {
  return (
    <MantineProvider theme={theme} forceColorScheme="light" withGlobalClasses={false}>
      <ServicesProvider value={services}>
        <ErrorBoundary services={services}>
          <Shell />
        </ErrorBoundary>
      </ServicesProvider>
    </MantineProvider>
  );
}
