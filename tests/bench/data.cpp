#include "tests/bench/data.h"

#include "tests/bench/bareconnection.h"

namespace halfday::bench {

void fill(const ConnectionSettings &address, const Sizes &sizes)
{
    BareConnection server(address);
    server.run("insert into public.councils (name) select 'Council ' || n from generate_series(1, 20) n");
    server.run("insert into public.users (email, display_name) "
               "select 'owner' || n || '@example.org', 'Owner ' || n from generate_series(1, 500) n");
    server.run("insert into public.businesses (owner_id, council_id, name) "
               "select n, 1 + n % 20, 'Trainer number ' || n from generate_series(1, 500) n");
    // Confidence and age are spread by multiplying with primes, so neighbours differ and every run has the same rows.
    server.run("insert into public.reviews (business_id, reviewer_name, rating, body, moderation_status, "
               "ai_confidence, ai_label, moderated_by, moderated_at, created_at) "
               "select 1 + n % 500, 'Customer ' || n, 1 + n % 5, "
               "'Review number ' || n || ': ' || repeat('a patient trainer, and the dog came along well; ', 1 + n % 6), "
               "case when n <= "
               + QByteArray::number(sizes.pending)
               + " then 'pending' else 'approved' end, (n::bigint * 7919 % 1000) / 1000.0, 'genuine', "
                 "case when n > "
               + QByteArray::number(sizes.pending) + " then 'anna' end, case when n > "
               + QByteArray::number(sizes.pending)
               + " then now() end, now() - (n::bigint * 104729 % 31536000) * interval '1 second' "
                 "from generate_series(1, "
               + QByteArray::number(sizes.reviews) + ") n");
    server.run("insert into public.payment_audit (business_id, charge_id, amount, currency, status, created_at) "
               "select 1 + n % 500, 'ch_' || md5(n::text), 2200 + n % 7 * 100, 'AUD', "
               "case n % 50 when 0 then 'failed' when 1 then 'refunded' else 'succeeded' end, "
               "now() - n * interval '30 seconds' from generate_series(1, "
               + QByteArray::number(sizes.payments) + ") n");
    server.run("vacuum (analyze)");
    server.run("checkpoint");
}

} // namespace halfday::bench
