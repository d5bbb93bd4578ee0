// Tinos has the widths of Times New Roman: lines break on the screen where they break on paper, on every
// machine.
import '@fontsource/tinos/400.css';
import '@fontsource/tinos/400-italic.css';
import '@fontsource/tinos/700.css';
import '@fontsource/tinos/700-italic.css';
import './page-fonts.css';
