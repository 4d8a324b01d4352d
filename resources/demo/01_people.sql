-- Trainers, their businesses and the councils they work in. Every id is given, and every "random" value comes
-- from md5(seed, what, number): the same seed tells the same story, whatever plan the server chooses.
-- `demo` is a temporary table of one row, made by the program: seed, now, pending, decided, payments, events.

-- The k-th of five numbers in [0, 1) that one md5 holds.
create function pg_temp.part(hash text, k integer) returns double precision language sql immutable
    return ('x' || substr(hash, 1 + 6 * k, 6))::bit(24)::integer / 16777216::double precision;

create function pg_temp.pick(hash text, k integer, choices text[]) returns text language sql immutable
    return choices[1 + floor(('x' || substr(hash, 1 + 6 * k, 6))::bit(24)::integer / 16777216::double precision * cardinality(choices))::integer];

create temporary table demo_councils on commit drop as
select row_number() over ()::integer as id, name, suburbs, queued, active
from (values
    -- name, three of its suburbs, businesses waiting, placements running (of five slots)
    ('Melbourne', '{Carlton,Kensington,Docklands}'::text[], 24, 5),
    ('Monash', '{Clayton,Glen Waverley,Oakleigh}', 18, 5),
    ('Stonnington', '{Prahran,Malvern,Toorak}', 15, 5),
    ('Boroondara', '{Hawthorn,Kew,Camberwell}', 12, 5),
    ('Yarra', '{Fitzroy,Richmond,Clifton Hill}', 2, 5),
    ('Port Phillip', '{St Kilda,Elwood,Albert Park}', 2, 5),
    ('Darebin', '{Northcote,Preston,Thornbury}', 2, 5),
    ('Merri-bek', '{Brunswick,Coburg,Pascoe Vale}', 2, 5),
    ('Glen Eira', '{Caulfield,Elsternwick,Bentleigh}', 2, 5),
    ('Bayside', '{Brighton,Sandringham,Hampton}', 2, 5),
    ('Kingston', '{Mentone,Cheltenham,Mordialloc}', 2, 5),
    ('Whitehorse', '{Box Hill,Blackburn,Mitcham}', 2, 5),
    ('Moonee Valley', '{Essendon,Ascot Vale,Niddrie}', 2, 5),
    ('Manningham', '{Doncaster,Templestowe,Bulleen}', 0, 2),
    ('Banyule', '{Ivanhoe,Heidelberg,Greensborough}', 0, 2),
    ('Maroondah', '{Ringwood,Croydon,Heathmont}', 0, 2),
    ('Knox', '{Bayswater,Boronia,Rowville}', 0, 2),
    ('Frankston', '{Seaford,Langwarrin,Karingal}', 0, 2),
    ('Casey', '{Berwick,Cranbourne,Narre Warren}', 0, 2),
    ('Wyndham', '{Werribee,Point Cook,Tarneit}', 0, 2),
    ('Greater Dandenong', '{Springvale,Noble Park,Keysborough}', 0, 1),
    ('Cardinia', '{Pakenham,Emerald,Officer}', 0, 1),
    ('Hume', '{Craigieburn,Sunbury,Tullamarine}', 0, 1),
    ('Whittlesea', '{Epping,Mill Park,South Morang}', 0, 1),
    ('Hobsons Bay', '{Williamstown,Altona,Newport}', 0, 1),
    ('Maribyrnong', '{Footscray,Yarraville,Seddon}', 0, 1),
    ('Brimbank', '{Sunshine,Keilor,St Albans}', 0, 1),
    ('Melton', '{Caroline Springs,Melton South,Eynesbury}', 0, 1),
    ('Nillumbik', '{Eltham,Diamond Creek,Hurstbridge}', 0, 1),
    ('Mornington Peninsula', '{Mornington,Rosebud,Dromana}', 0, 1),
    ('Yarra Ranges', '{Lilydale,Belgrave,Healesville}', 0, 1)
) as c(name, suburbs, queued, active);

insert into public.councils (id, name) overriding system value
select id, name from demo_councils order by id;

-- 180 trainers in the four big councils, the rest spread evenly. `place`: the how-manieth of the council.
create temporary table demo_trainers on commit drop as
select id, council, row_number() over (partition by council order by id)::integer as place, hash,
       pg_temp.pick(hash, 0, '{Sarah,James,Mei,Liam,Priya,Jack,Olivia,Tom,Aisha,Daniel,Chloe,Nguyen,Emma,Marco,Grace,Hamish,Zoe,Ravi,Ella,Angus,Lucy,Ben,Katerina,Oscar,Ruby,Michael,Siobhan,Peter,Yasmin,Will,Hannah,Dimitri,Kate,Arjun,Maddie,Callum,Fiona,Jordan,Leila,Craig}') as given,
       pg_temp.pick(hash, 1, '{Nguyen,Smith,Papadopoulos,Wilson,Chen,O''Brien,Rossi,Taylor,Singh,Brown,Kelly,Tran,Anderson,Martin,Kaur,White,Campbell,Ivanov,Walker,Robinson,Fraser,Kowalski,Murphy,Hughes,Haddad,Mitchell,Bennett,Lee,Costa,Morrison,Patel,Gallagher,Young,Fitzgerald,Clarke,Abbott,Moretti,Wright,Dunn,Harris}') as family
from (
    select n as id, md5(demo.seed || ':trainer:' || n) as hash,
           case when n <= 60 then 1 when n <= 105 then 2 when n <= 145 then 3 when n <= 180 then 4
                else 5 + (n - 181) % 27 end as council
    from demo, generate_series(1, 500) n
    offset 0 -- each row's hash is reckoned once, not wherever it is used
) t;

insert into public.users (id, email, display_name, created_at) overriding system value
select t.id, lower(regexp_replace(t.given || '.' || t.family, '[^A-Za-z.]', '', 'g')) || t.id || '@example.com',
       t.given || ' ' || t.family,
       demo.now - interval '380 days' - pg_temp.part(t.hash, 2) * interval '700 days'
from demo, demo_trainers t order by t.id;

insert into public.businesses (id, owner_id, council_id, name, status, verified, age_specialties, behavior_issues, created_at)
    overriding system value
select t.id, t.id, t.council,
       case t.id % 6
           when 0 then t.given || '''s Dog Training ' || suburb
           when 1 then pg_temp.pick(t.hash, 2, '{Happy,Good,Clever,Gentle,Loyal,Sunny,Brave,Calm,Lucky,Wagging}') || ' '
                       || pg_temp.pick(t.hash, 4, '{Paws,Hounds,Tails,Companions,Pups,Mates}') || ' ' || suburb
           when 2 then suburb || ' ' || pg_temp.pick(t.hash, 4, '{Dog Training,Puppy School,K9 Academy,Dog Behaviour,Canine Coaching}')
           when 3 then t.family || ' & ' || pg_temp.pick(t.hash, 4, '{Hound,Sons Dog Training,Co. Canine Behaviour,Daughter Dog School}')
           when 4 then pg_temp.pick(t.hash, 2, '{Sit Stay,Off Lead,Loose Lead,Second Chance,Best Behaviour,Positive Paws,Bark & Bond,The Calm Canine,Urban Dog,Bayside Tails}')
                       || ' ' || suburb
           else pg_temp.pick(t.hash, 2, '{Kelpie,Wattle,Banksia,Magpie,Southern Cross,Yarra,Dandenong,Bluestone,Laneway,Tramline}') || ' '
                || pg_temp.pick(t.hash, 4, '{Dog Training,Canine Academy,Puppy School,Behaviour Clinic}') || ', ' || suburb end,
       case when t.place > 34 and t.id % 41 = 0 then 'suspended' else 'active' end,
       pg_temp.part(t.hash, 4) < 0.93,
       case t.id % 4 when 0 then '{puppy,adult}' when 1 then '{puppy}' when 2 then '{puppy,adolescent,adult}' else '{adult,senior}' end::text[],
       case t.id % 5 when 0 then '{pulling,recall}' when 1 then '{anxiety,barking}' when 2 then '{pulling,reactivity}'
                     when 3 then '{socialisation,toilet training}' else '{aggression,anxiety}' end::text[],
       demo.now - interval '370 days' - pg_temp.part(t.hash, 2) * interval '700 days'
from demo, demo_trainers t
join demo_councils c on c.id = t.council,
lateral (select pg_temp.pick(t.hash, 3, c.suburbs) as suburb) s
order by t.id;
