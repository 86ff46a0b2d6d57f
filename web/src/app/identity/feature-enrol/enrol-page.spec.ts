import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { halfSignedIn, uuid } from '../../../testing/sessions';

const offer = {
  id: uuid(4),
  secret: 'JBSWY3DPEHPK3PXP',
  uri: 'otpauth://totp/x',
  qrSvg: '<svg onload="x()"/>',
};

describe('setting up a second factor that the organisation demands', () => {
  const api = () =>
    new FakeApi()
      .answer('GET /session', halfSignedIn('enrol-second-factor'))
      .answer('POST /profile/authenticator', offer)
      .answer('POST /profile/authenticator/confirm', { recoveryCodes: ['7K2M-9QXD-41'] });

  it('goes by an app: scan, type the first code, keep the recovery codes', async () => {
    const fake = api();
    const page = await openPage('/enrol', fake);
    await page.press('Authenticatie-app op je telefoon');
    const square = page.root.querySelector('img');
    expect(square?.src).toContain('data:image/svg+xml');
    expect(page.root.querySelector('svg[onload]')).toBeNull();
    expect(page.text()).toContain('JBSW\u00A0Y3DP'.replace(/\s/g, ' '));
    await page.type('Typ daarna de code', '123456');
    await page.press('Bevestigen');
    expect(fake.requests('POST /profile/authenticator/confirm')[0]?.body).toEqual({
      id: offer.id,
      code: '123456',
    });
    expect(page.text()).toContain('7K2M-9QXD-41');
  });

  it('does not go on before the codes were kept', async () => {
    const page = await openPage('/enrol', api());
    await page.press('Authenticatie-app op je telefoon');
    await page.type('Typ daarna de code', '123456');
    await page.press('Bevestigen');
    const goOn = [...page.root.querySelectorAll('button')].find(
      (one) => one.textContent.trim() === 'Verder',
    );
    expect(goOn?.disabled).toBe(true);
    page.root.querySelector<HTMLInputElement>('[type=checkbox]')?.click();
    await page.settle();
    expect(goOn?.disabled).toBe(false);
  });

  it('says what to do when this browser knows no passkeys', async () => {
    const fake = api().answer('POST /profile/passkeys/options', { challenge: 'x' });
    const page = await openPage('/enrol', fake);
    await page.press('Toegangssleutel op dit toestel');
    await page.press('Toegangssleutel aanmaken');
    expect(page.text()).toContain('Vul dit in.');
    await page.type('Naam van deze toegangssleutel', 'Laptop');
    await page.press('Toegangssleutel aanmaken');
    expect(page.text()).toContain('kan niet met toegangssleutels werken');
  });
});
