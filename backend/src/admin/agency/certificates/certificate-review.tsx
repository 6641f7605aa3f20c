import { Container, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { History } from "../decision/history";
import { PresenceNote } from "../decision/presence-note";
import { BackLink } from "../layout/back-link";
import { LoadState } from "../layout/load-state";
import { Section } from "../layout/section";
import { Status } from "../layout/status";
import { useStatusWords } from "../layout/status-words";
import { TwoColumns } from "../layout/two-columns";
import { PrivateFile } from "../private-file/private-file";
import { useLanguage } from "../session/use-language";
import { usePermitted } from "../session/use-permitted";
import { readCertificate } from "./api";
import { CertificateDecisionPanel } from "./certificate-decision";
import { CertificateFacts } from "./certificate-facts";
import { DuplicateList } from "./duplicate-list";
import { NumberCheckView } from "./number-check";
import { numberWords } from "./type-words";

/** One claim: the paper beside what its number says, and the decision. */
export function CertificateReview({ id }: { id: string }) {
  const { t } = useTranslation("agency");
  const language = useLanguage();
  const words = useStatusWords("certificate");
  const mayDecide = usePermitted("certificates.decide");
  const query = useQuery({ queryKey: ["agency", "certificate", id], queryFn: () => readCertificate(id) });
  const certificate = query.data;
  if (!certificate) {
    return (
      <Container className="p-0">
        <LoadState query={query} />
      </Container>
    );
  }
  const title = numberWords(certificate.type, certificate.number, language);
  return (
    <>
      <BackLink to="/certificates">{t("certificates.title")}</BackLink>
      <TwoColumns
        beside={
          <>
            {mayDecide ? <PresenceNote kind="certificate" id={id} /> : null}
            {mayDecide ? (
              <CertificateDecisionPanel certificate={certificate} onReload={() => void query.refetch()} />
            ) : null}
            <Section title={t("certificates.checkTitle")}>
              <NumberCheckView type={certificate.type} check={certificate.check} />
            </Section>
            <History subject="certificate" decisions={certificate.history} statusWords={words} />
          </>
        }
      >
        <Section level="h1" title={title} aside={<Status of="certificate" status={certificate.status} />}>
          {certificate.duplicates.length > 0 ? (
            <div className="px-6 py-4">
              <DuplicateList duplicates={certificate.duplicates} />
            </div>
          ) : null}
          <CertificateFacts certificate={certificate} />
        </Section>
        <Section title={t("certificates.file")}>
          {certificate.file ? (
            <PrivateFile id={certificate.file.id} title={t("certificates.fileOf", { title })} />
          ) : (
            <Text className="px-6 py-4">{t("certificates.noFile")}</Text>
          )}
        </Section>
      </TwoColumns>
    </>
  );
}
