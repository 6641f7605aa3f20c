import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils";
import type {
  Logger,
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types";
import { createTransport, type SendMailOptions } from "nodemailer";
import { z } from "zod";
import { outboxFileName, writeToOutbox } from "./outbox";

const options = z.object({
  /** `smtp://user:password@host:587` or `smtps://…`; without it mail is written into the outbox folder. */
  smtp_url: z.string().nullish(),
  /** Sender of mails that name none, as `Lapak Lebak <no-reply@example.com>`. */
  from: z.string().min(3),
  outbox_dir: z.string().min(1),
});

/** Milliseconds that an SMTP server may take before the mail counts as failed and is tried again by a job. */
const SMTP_TIMEOUT = 15_000;

/**
 * Sends the mails that our templates have written: the notification carries subject, text and HTML in its `content`;
 * `template` is the event's name.
 */
export default class SmtpNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "smtp";
  private readonly settings: z.infer<typeof options>;
  private readonly logger: Logger;

  constructor({ logger }: { logger: Logger }, providerOptions: Record<string, unknown>) {
    super();
    this.logger = logger;
    this.settings = options.parse(providerOptions);
  }

  static override validateOptions(providerOptions: Record<string, unknown>): void {
    options.parse(providerOptions);
  }

  /**
   * Sends one mail and answers its Message-ID, or the name of its file in the outbox.
   *
   * @throws MedusaError INVALID_DATA for a notification without content; whatever the SMTP server refuses with.
   */
  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const { content } = notification;
    if (!content?.subject || !content.text) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Mail "${notification.template}" has no subject or text`,
      );
    }
    const mail: SendMailOptions = {
      from: notification.from ?? this.settings.from,
      to: notification.to,
      subject: content.subject,
      text: content.text,
      html: content.html,
      headers: { "Auto-Submitted": "auto-generated", "X-Lapak-Event": notification.template },
    };
    return this.settings.smtp_url
      ? this.sendBySmtp(this.settings.smtp_url, mail)
      : this.writeIntoOutbox(notification, mail);
  }

  private async sendBySmtp(url: string, mail: SendMailOptions): Promise<ProviderSendNotificationResultsDTO> {
    const transport = createTransport({
      url,
      connectionTimeout: SMTP_TIMEOUT,
      greetingTimeout: SMTP_TIMEOUT,
      socketTimeout: SMTP_TIMEOUT,
    });
    try {
      const sent = await transport.sendMail(mail);
      return { id: sent.messageId };
    } finally {
      transport.close();
    }
  }

  private async writeIntoOutbox(
    { template, to }: ProviderSendNotificationDTO,
    mail: SendMailOptions,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
    const { message } = await transport.sendMail(mail);
    if (!Buffer.isBuffer(message)) throw new TypeError("nodemailer did not answer a buffer");
    const fileName = outboxFileName(new Date(), template, to);
    await writeToOutbox(this.settings.outbox_dir, fileName, message);
    this.logger.info(`Mail "${template}" lies in the outbox: ${fileName}`);
    return { id: fileName };
  }
}
