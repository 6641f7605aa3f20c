import texts from "@/seller-centre/messages/form.json";
import type { FormTexts } from "./form-texts";

/** What a form says that saves something and stays where it is. */
export const SAVE_TEXTS: FormTexts = { fix: texts.fix, submit: texts.save, sending: texts.saving };
