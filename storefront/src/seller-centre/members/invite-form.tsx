"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/forms/error-summary";
import { FocusOnArrival } from "@/forms/focus-on-arrival";
import { freshForm } from "@/forms/form-state";
import { keepTyped } from "@/forms/keep-typed";
import { SubmitButton } from "@/forms/submit-button";
import { CopyButton } from "@/orders/copy-button";
import { fill } from "@/seller-centre/fill";
import form from "@/seller-centre/messages/form.json";
import texts from "@/seller-centre/messages/members.json";
import { Field } from "@/ui/field";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import { inviteMember } from "./invite-member";

/** Asks for a name and a number or address; then shows the link, once. */
export function InviteForm({ business }: { business: string }) {
  const [state, action] = useActionState(inviteMember, { ...freshForm({}), invited: null });
  const { values, errors, invited, attempt } = state;
  return (
    <div className="grid gap-5">
      {invited === null ? null : (
        <FocusOnArrival key={attempt}>
          <Invited business={business} {...invited} />
        </FocusOnArrival>
      )}
      <form
        key={invited === null ? "asking" : `after ${String(attempt)}`}
        action={action}
        onReset={keepTyped}
        noValidate
        className="grid gap-5"
      >
        <ErrorSummary state={state} title={form.fix} />
        <Field
          id="name"
          name="name"
          label={texts.name}
          error={errors.name}
          defaultValue={values.name}
          autoComplete="off"
          required
        />
        <Field
          id="identifier"
          name="identifier"
          label={texts.identifier}
          hint={texts.identifierHint}
          error={errors.identifier}
          defaultValue={values.identifier}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <SubmitButton size="large" pending={texts.sending} wide>
          {texts.submit}
        </SubmitButton>
      </form>
    </div>
  );
}

function Invited({ business, name, link }: { business: string; name: string; link: string }) {
  const message = fill(texts.whatsappText, { business, link });
  return (
    <Notice tone="good" title={fill(texts.linkTitle, { name })}>
      <p>{texts.linkBody}</p>
      <p className="mt-2 rounded-sm border border-leaf bg-white px-3 py-2 font-medium break-all text-ink">
        {link}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <CopyButton value={link} label={texts.copyLink} copy={texts.copy} copied={texts.copied} />
        <a
          href={`https://wa.me/?text=${encodeURIComponent(message)}`}
          target="_blank"
          rel="noopener noreferrer"
          className="button button-secondary"
        >
          <Icon name="message-circle" className="size-4" />
          {texts.whatsapp}
          <span className="sr-only">, {texts.newTab}</span>
        </a>
      </div>
    </Notice>
  );
}
