import { render } from 'preact';
import { App } from './app.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/dialogs.css';
import './styles/forms.css';
import './styles/layout.css';
import './styles/vendors.css';
import './styles/side.css';
import './styles/tables.css';
import './styles/connect.css';
import './styles/journal.css';
import './styles/json.css';
import './styles/narrow.css';

const root = document.querySelector('#app');
if (root !== null) render(<App />, root);
