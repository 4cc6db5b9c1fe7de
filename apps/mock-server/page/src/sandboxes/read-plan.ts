/** The plan of a sandbox as the control API takes it; what was left empty is left out. */
export function readPlan(form: FormData) {
  const id = String(form.get('id') ?? '').trim();
  const seed = numberIn(form, 'seed');
  const invitations = numberIn(form, 'invitations');
  const linkupCredits = numberIn(form, 'linkupCredits');
  return {
    ...(id !== '' && { id }),
    ...(seed !== undefined && { seed }),
    ...(invitations !== undefined && { invitations }),
    ...(linkupCredits !== undefined && { linkupCredits }),
    ...(form.has('running') && { clock: { now: new Date().toISOString(), running: true } }),
  };
}

function numberIn(form: FormData, name: string): number | undefined {
  const text = String(form.get(name) ?? '');
  return text === '' ? undefined : Number(text);
}
