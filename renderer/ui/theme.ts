import {
  Button,
  createTheme,
  Kbd,
  type MantineColorsTuple,
  Menu,
  Modal,
  NativeSelect,
  Select,
  TextInput,
} from '@mantine/core';

const red: MantineColorsTuple = [
  '#fbf3f2',
  '#f7e9e7',
  '#eccbc8',
  '#dda09d',
  '#c96b69',
  '#b23c3d',
  '#9d1f22',
  '#84181b',
  '#6b1315',
  '#520e10',
];

const grey: MantineColorsTuple = [
  '#faf8f5',
  '#f1eee9',
  '#e4dfd8',
  '#d9d3ca',
  '#cbc4ba',
  '#857d73',
  '#6c655c',
  '#57514a',
  '#36312c',
  '#1d1a17',
];

/** Mantine in the product's colours and type; see `tokens.css` for the same colours outside of it. */
export const theme = createTheme({
  colors: { red, gray: grey },
  primaryColor: 'red',
  primaryShade: 6,
  black: '#1d1a17',
  fontFamily: 'var(--font-ui)',
  defaultRadius: 'md',
  radius: { md: '0.5rem', sm: '0.3125rem' },
  fontSizes: { xs: '0.8125rem', sm: '0.8125rem', md: '0.875rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: 'xs' } }),
    Kbd: Kbd.extend({
      defaultProps: { size: 'xs' },
      styles: { root: { fontFamily: 'var(--font-ui)', fontWeight: 500 } },
    }),
    // The first entry has the focus at once, not an empty element before it.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    Modal: Modal.extend({ styles: { title: { fontSize: '1rem', fontWeight: 600 } } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'xs' } }),
    Select: Select.extend({ defaultProps: { size: 'xs' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'xs' } }),
  },
});
