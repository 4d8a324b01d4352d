#pragma once

#include "tests/models/reviews/reviewfixture.h"

namespace halfday {

/// A little of everything for the search: payments with a request, with a case, and alone; reviews; hostile names.
inline void fillForSearch(ReviewFixture &fixture)
{
    fixture.fill();
    fixture.addReviews(2, 2);
    fixture.run(QStringLiteral(
        "insert into public.users (email, display_name) values ('Zoe_x@paws.example', 'Zoe');"
        "insert into public.businesses (owner_id, council_id, name) values (2, 1, '<b>100%</b> _Dogs\\ & co');"
        "insert into public.payment_audit (business_id, charge_id, amount, currency, status, created_at) values "
        "(1, 'ch_3QAAAA', 2200, 'AUD', 'succeeded', now() - interval '3 hours'), "
        "(1, 'ch_3QBBBB', 900, 'JPY', 'succeeded', now() - interval '2 hours'), "
        "(2, 'ch_3RCCCC', 4400, 'AUD', 'failed', now() - interval '1 hour'), "
        "(3, 'chX3QDDDD', 100, 'AUD', 'succeeded', now());"
        "insert into halfday.refund_requests (payment_id, reason) values (1, 'no');"
        "insert into public.manual_resolution (payment_id, issue_type, sla_deadline) values (3, 'double_charge', now() + interval '1 hour');"
        "insert into halfday.refunds (request_id, payment_id, provider, charge_id, amount, currency, state, provider_refund_id) "
        "values (1, 1, 'stripe', 'ch_3QAAAA', 2200, 'AUD', 'pending', 're_9xYz')"));
}

} // namespace halfday
