-- Reviews: the history that the operators decided, Thursday by Thursday, and the queue that waits for them.

create function pg_temp.review_text(hash text, rating integer) returns text language sql immutable
return
    -- The sentences ask the hash in other places than the ratings do, so that the two do not move together.
    replace(replace(
        case when rating >= 4 then
            pg_temp.pick(md5(hash), 0, array[
                'We came here with {dog}, our {breed}, at our wits'' end.', 'Best money we have spent on {dog}.',
                'Our {breed} {dog} is a different dog.', 'Booked four sessions for {dog}, our rescue {breed}.',
                'Can''t recommend this trainer enough.', 'A friend from the park told us about this place.',
                '{dog} is a seven-month-old {breed} with far too much energy.', 'Honest, patient and clear.',
                'First-time dog owners here, with a {breed} called {dog}.', 'We had tried two other trainers before.',
                'The puppy course was exactly what {dog} needed.', 'Came to our home the same week we called.'])
            || ' ' || pg_temp.pick(md5(hash), 1, array[
                'Pulling on the lead was the problem, and after two weeks of homework it is nearly gone.',
                'Recall at the beach was hopeless; now {dog} turns on a whistle.',
                'The barking at trams has stopped, which our neighbours noticed before we did.',
                'We learned to read what {dog} is telling us, which no video ever taught us.',
                'No shouting, no choke chain, just treats and good timing.',
                'Every session ended with notes by e-mail, so we knew what to practise.',
                'Visitors can come through the door again without being jumped on.',
                'Separation anxiety takes time, but we can go out for dinner now.',
                'They explained why it happens, not only what to do.',
                'The group class was small, six dogs, and everybody got attention.',
                'Meeting other dogs used to be a drama; yesterday we sat outside a café.',
                'Toilet training took nine days with their plan.'])
            || ' ' || pg_temp.pick(md5(hash), 2, array[
                'Worth every cent.', 'Thank you!', 'Parking is easy too.', 'We have booked the next level.',
                'Five stars from all of us.', 'Not the cheapest, but it works.', 'My kids could follow it as well.',
                'Would go again tomorrow.', 'Five minutes late once, that is my only complaint.', 'See you in spring.'])
        else
            pg_temp.pick(md5(hash), 0, array[
                'Mixed feelings about this one.', 'It was fine, not more than that.', 'Expected more for the price.',
                'Nice person, but not for {dog}.', 'We stopped after the second session with our {breed}.',
                'The first lesson was good, then it went downhill.'])
            || ' ' || pg_temp.pick(md5(hash), 1, array[
                'Two of four appointments were moved at the last minute.',
                'Too many dogs in the group for a nervous {breed}.',
                'We were given the same handout as everybody else.',
                '{dog} still pulls exactly as before.',
                'Calls were answered after a week.',
                'The ground was muddy and there was no shade in February.'])
            || ' ' || pg_temp.pick(md5(hash), 2, array[
                'Others may be luckier.', 'We are looking for somebody else.', 'They did apologise.',
                'Fair enough for beginners, I suppose.', 'Partly our own fault, we missed a week.'])
        end,
        '{dog}', pg_temp.pick(md5(hash), 3, '{Bella,Charlie,Luna,Max,Daisy,Archie,Milo,Coco,Ruby,Ollie,Frankie,Teddy,Banjo,Poppy,Ziggy,Maggie,Rusty,Honey,Bandit,Nala,Buddy,Pepper,Alfie,Mochi}')),
        '{breed}', pg_temp.pick(md5(hash), 4, '{kelpie,labrador,cavoodle,staffy,border collie,greyhound,beagle,groodle,cattle dog,whippet,dachshund,German shepherd,Jack Russell,poodle,Shiba Inu,kelpie cross}'));

create function pg_temp.reviewer(hash text) returns text language sql immutable
return pg_temp.pick(md5(hash || 'n'), 0, '{Sam,Alex,Jo,Lauren,Matt,Bec,Tran,Nick,Georgia,Phil,Anh,Tess,Vikram,Claire,Dave,Sofia,Luke,Mel,Hassan,Erin,Pat,Noor,Steph,Harry}')
       || ' ' || chr(65 + floor(pg_temp.part(md5(hash || 'n'), 1) * 25)::integer) || '.';

-- However many reviews there are, they are made of so many texts; the waiting ones take them in turn.
create temporary table demo_texts on commit drop as
select n, pg_temp.review_text(hash, 5) as good, pg_temp.review_text(hash, 2) as critical, pg_temp.reviewer(hash) as reviewer
from demo, generate_series(1, 2000) n, lateral (select md5(demo.seed || ':text:' || n) as hash offset 0) h;
analyze demo_texts;

-- Decided: created from a year to ten days ago, moderated on the Thursday afternoon that followed.
insert into public.reviews (id, business_id, reviewer_name, rating, body, moderation_status, rejection_reason, ai_confidence,
                            ai_label, version, moderated_by, moderated_at, created_at) overriding system value
select r.n, 1 + floor(pg_temp.part(hash, 0) * 500)::bigint, x.reviewer, rating,
       case reason
           when 'spam' then 'Cheap pet supplies at www.best-paws-deals.example, code DOG' || r.n % 90 || ', today only!!!'
           when 'profanity' then 'What a bloody joke, the bastard never turned up. ' || x.critical
           when 'off_topic' then 'Does anybody know whether the off-lead park is open on public holidays?'
           when 'other' then 'This is my sister''s business, please give her some stars.'
           else case when rating >= 4 then x.good else x.critical end end,
       case when reason is null then 'approved' else 'rejected' end, reason,
       (case when reason is null then 0.72 + 0.27 * pg_temp.part(hash, 3) else 0.05 + 0.5 * pg_temp.part(hash, 3) end)::numeric(3, 2),
       coalesce(nullif(reason, 'other'), 'safe'), 2,
       case when thursday::date - date '2024-01-04' < 0 or (thursday::date - date '2024-01-04') / 7 % 4 = 3 then 'anna' else 'operator' end,
       (thursday + interval '14 hours' + r.n % 5400 * interval '1 second') at time zone 'Australia/Melbourne', created
from (
    select n, hash, created,
           case when pg_temp.part(hash, 1) < 0.62 then 5 when pg_temp.part(hash, 1) < 0.87 then 4
                when pg_temp.part(hash, 1) < 0.95 then 3 else 2 end as rating,
           case when pg_temp.part(hash, 2) < 0.025 then 'spam' when pg_temp.part(hash, 2) < 0.035 then 'profanity'
                when pg_temp.part(hash, 2) < 0.05 then 'off_topic' when pg_temp.part(hash, 2) < 0.055 then 'other' end as reason,
           date_trunc('week', created at time zone 'Australia/Melbourne' + interval '4 days') + interval '3 days' as thursday
    from (
        select n, md5(demo.seed || ':review:' || n) as hash,
               demo.now - interval '365 days' + interval '355 days' * (n - 1) / demo.decided as created
        from demo, generate_series(1, demo.decided) n
        offset 0 -- each row's hash is reckoned once, not wherever it is used
    ) numbered
    offset 0
) r join demo_texts x on x.n = 1 + floor(pg_temp.part(hash, 4) * 2000)::integer
order by r.n;

-- Waiting: four in five of them safe beyond doubt (41 of 51, with the ten below that want a person).
insert into public.reviews (id, business_id, reviewer_name, rating, body, ai_confidence, ai_label, created_at) overriding system value
select first_id + r.n, 1 + floor(pg_temp.part(hash, 0) * 500)::bigint, x.reviewer, rating,
       case when rating >= 4 then x.good else x.critical end,
       (case when r.n <= 41 or pg_temp.part(hash, 2) < 0.8 then 0.91 + 0.08 * pg_temp.part(hash, 3)
             else 0.40 + 0.48 * pg_temp.part(hash, 3) end)::numeric(3, 2),
       'safe', created
from (
    select n, hash, demo.decided as first_id,
           case when pg_temp.part(hash, 1) < 0.6 then 5 when pg_temp.part(hash, 1) < 0.9 then 4 else 3 end as rating,
           demo.now - interval '20 minutes' - interval '9 days' * (1 - (n - 0.5) / (demo.pending - 10))
               + pg_temp.part(hash, 4) * interval '10 minutes' as created
    from demo, generate_series(1, demo.pending - 10) n, lateral (select md5(demo.seed || ':waiting:' || n) as hash offset 0) h
    offset 0
) r join demo_texts x on x.n = 1 + r.n % 2000
order by r.n;
