import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Dialogs } from './dialogs';

const question = {
  title: 'Remove “plan.pdf”?',
  body: 'It cannot be brought back.',
  confirm: 'Remove',
};

async function asked() {
  localStorage.setItem('weerbaar.language', 'en');
  const answer = TestBed.inject(Dialogs).confirm(question);
  // the code of the dialog is fetched first
  for (let turn = 0; turn < 50 && !document.querySelector('[role=dialog]'); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.inject(ApplicationRef).tick();
  }
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('footer button')];
  return {
    answer,
    press: (words: string) => buttons.find((one) => one.textContent.trim() === words)?.click(),
  };
}

describe('a question before something is lost', () => {
  it('names what will be lost and goes ahead on the verb', async () => {
    const { answer, press } = await asked();
    const dialog = document.querySelector('[role=dialog]');
    expect(dialog?.textContent).toContain('It cannot be brought back.');
    expect(
      document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent,
    ).toBe(question.title);
    press('Remove');
    expect(await answer).toBe(true);
  });

  it('takes every other way out for a no', async () => {
    const { answer, press } = await asked();
    press('Cancel');
    expect(await answer).toBe(false);
  });
});
