import { Component, type ReactNode } from 'react';
import { CrashScreen } from './crash-screen';
import { reportError } from './report-error';
import type { Services } from './services';

type Props = { readonly services: Services; readonly children: ReactNode };
type State = { readonly crashed: boolean };

/**
 * Catches bugs of the screens. The plan and its saving live outside of React and go on; the screen offers to
 * save a copy first, then to draw everything anew.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { crashed: false };

  static getDerivedStateFromError(): State {
    return { crashed: true };
  }

  readonly drawAnew = (): void => {
    this.props.services.dialog.set(null);
    this.setState({ crashed: false });
  };

  override componentDidCatch(error: unknown): void {
    reportError(this.props.services.api, error);
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return <CrashScreen onAgain={this.drawAnew} />;
  }
}
