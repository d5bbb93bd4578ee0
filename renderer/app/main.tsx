import '../ui/interface-fonts.css';
import '../ui/mantine-styles';
import '../ui/tokens.css';
import './app.css';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import { App } from './app';
import { createServices } from './create-services';
import { startServices } from './start-services';

// The page's policy forbids code made of strings. Trying it all the same has Chromium find out where that was.
config({ jitless: true });

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const services = createServices(window.duThao);
startServices(services);
createRoot(root).render(<App services={services} />);
