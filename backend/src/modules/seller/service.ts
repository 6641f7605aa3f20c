import { SellerTeam } from "./team";

export { LINK_HOURS, type LinkPurpose, type NewMemberLink } from "./member-links";
export type { InvitationRecord, NewInvitation } from "./team";
export type { NewAccount, OpenedAccount } from "./accounts";
export type { SellerStatusChange, SellerStatusStep } from "./admission";
export type { MemberRecord, NewBankAccount, NewSeller, SellerRecord } from "./records";

/** The businesses of the marketplace and the people who act for them. */
export default class SellerModuleService extends SellerTeam {}
