import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './temporary-folder';

const TIME_LIMIT = 150_000;

/** Tinos stands in for Times New Roman: same widths, and unlike Liberation Serif all letters of Vietnamese. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <selectfont><rejectfont><pattern>
    <patelt name="family"><string>Liberation Serif</string></patelt>
  </pattern></rejectfont></selectfont>
</fontconfig>
`;

/** Commas, quotes, UTF-8: without it LibreOffice writes letters of Vietnamese as question marks. */
const CSV_IN_UTF8 = 'csv:Text - txt - csv (StarCalc):44,34,76';

/** Converts documents in one run of LibreOffice, which takes longer to start than to convert. Paths in order. */
export async function convert(files: readonly string[], format: 'pdf' | 'docx' | 'csv'): Promise<string[]> {
  const folder = temporaryFolder();
  const profile = path.join(temporaryFolder(), 'profile');
  const filter = format === 'csv' ? CSV_IN_UTF8 : format;
  await soffice(profile, ['--convert-to', filter, '--outdir', folder, ...files]);
  return files.map((file) => path.join(folder, `${path.basename(file, path.extname(file))}.${format}`));
}

/**
 * Opens a document in LibreOffice Writer, edits it by Basic statements (`doc` is the document) and saves it as
 * `.docx` under another path.
 */
export async function editDocument(from: string, to: string, statements: string): Promise<void> {
  const profile = path.join(temporaryFolder(), 'profile');
  // A new profile gets an empty library of macros, and then ours in its place.
  await soffice(profile, ['--terminate_after_init']);
  const library = path.join(profile, 'user/basic/Standard');
  writeFileSync(path.join(library, 'script.xlb'), LIBRARY);
  writeFileSync(path.join(library, 'Edit.xba'), macro(from, to, statements));
  await soffice(profile, ['macro:///Standard.Edit.Main']);
}

function soffice(profile: string, words: readonly string[]): Promise<void> {
  const fonts = path.join(temporaryFolder(), 'fonts.conf');
  writeFileSync(fonts, FONTS);
  const options = ['--headless', '--norestore', '--nologo', `-env:UserInstallation=file://${profile}`];
  // The program is a script around a script around the program: a group of its own can be ended as one.
  const child = spawn('soffice', [...options, ...words], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, FONTCONFIG_FILE: fonts },
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, TIME_LIMIT);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`soffice ${words.join(' ')} ended with ${code ?? signal}\n${complaints}`));
    });
  });
}

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Edit"/>
</library:library>
`;

function macro(from: string, to: string, statements: string): string {
  const basic = `Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL("file://${from}", "_blank", 0, hidden())
  ${statements}
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  doc.storeToURL("file://${to}", filter())
  doc.close(True)
  StarDesktop.terminate()
End Sub`;
  const escaped = basic.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edit" script:language="StarBasic">${escaped}
</script:module>
`;
}
