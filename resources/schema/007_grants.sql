-- Who may what. Nobody gets DELETE; writing goes through functions alone.
revoke all on schema halfday from public;
revoke execute on all functions in schema halfday from public;
revoke create on schema public from public;

grant usage on schema halfday to halfday_viewer;
grant select on all tables in schema halfday to halfday_viewer;
grant execute on function halfday.us(timestamptz), halfday.policy(text, text), halfday.refund_window_closes(timestamptz, text),
    halfday.refund_allowed(timestamptz, timestamptz, timestamptz, text), halfday.amount_text(bigint, text),
    halfday.refund_letter(bigint, text, bigint)
    to halfday_viewer;

grant execute on function
    halfday.approve_reviews(bigint[], integer[], uuid),
    halfday.reject_reviews(bigint[], integer[], text, text, uuid),
    halfday.undo_reviews(uuid),
    halfday.begin_refund(bigint, integer, text, bigint),
    halfday.resend_refund(uuid, text, interval),
    halfday.settle_refund(uuid, text, text, text),
    halfday.claim_refunds(text, interval, integer),
    halfday.deny_refund(bigint, integer)
    to halfday_operator;

grant execute on function halfday.set_policy(text, text) to halfday_admin;
