-- The ten that want a person. Every text is a stranger's: it may look like markup, a link or an order to somebody.
insert into public.reviews (id, business_id, reviewer_name, rating, body, ai_confidence, ai_label, created_at) overriding system value
select demo.decided + demo.pending - 10 + e.n, e.business, e.reviewer, e.rating, e.body, e.confidence, e.label,
       demo.now - e.age
from demo, (values
    (1, 12, 'DogDealz', 5, 'WOW!!! Save 70% on flea tablets and collars → http://cheap-flea-tabs.example/?ref=melb22 ← only 3 hours left!!! Use code PUPPY. Also crypto tips, message me.',
     0.06, 'spam', interval '8 days 21 hours'),
    (2, 48, 'Gaz', 1, 'Bloody useless. Turned up half an hour late, stank of smoke and called my dog a dumb bastard. What a load of crap for ninety bucks.',
     0.31, 'profanity', interval '8 days 3 hours'),
    (3, 97, 'Helen W.', 4, 'Does the council still hand out free compost bins? I rang twice and nobody knew. The roadworks on our street are a disgrace too.',
     0.44, 'off_topic', interval '7 days 2 hours'),
    (4, 131, 'Margaret T.', 2, 'I have thought for two weeks about whether to write this, because I believe the trainer means well, and because our dog Winston did learn to sit and to wait at the door. But people should know what they are paying for.

We booked the six-week reactive dog programme in March for $540. The first session was moved twice, both times by a text message on the morning of the day, after I had already taken time off work. When it did happen it was forty minutes instead of sixty, and ten of those were spent on the phone with another client.

In the third week Winston, who is afraid of large dogs (we wrote that on the form), was put in a yard next to a barking mastiff "to get it over with". He shook for the rest of the day and has refused to walk past that street since. When I asked about it I was told that I was the anxious one, and that dogs pick that up. That may even be true, but it is not an answer, and it is not what the website calls a gentle method.

To be fair: the written plan we were given afterwards was good, the recall exercises worked, and when I asked for the last two sessions back the money was in my account within a week without a discussion. I would have given four stars for that alone. For a confident young dog this may be a fine choice. For a frightened one I would look for somebody with more time and a smaller yard, and I would ask beforehand who else will be there on the day.',
     0.78, 'safe', interval '6 days 9 hours'),
    (5, 205, 'Thảo Ng.', 5, 'Huấn luyện viên rất kiên nhẫn và tận tâm. Bé Bông nhà mình trước đây sủa suốt ngày, sau ba buổi học đã ngoan hơn nhiều. Giá cả hợp lý, sẽ giới thiệu cho bạn bè!',
     0.52, 'unknown', interval '5 days 15 hours'),
    (6, 233, 'Kiki', 5, repeat('🐶❤️🦴', 12) || repeat('👏🏽👏🏽🎉', 10) || repeat('⭐️', 25) || '👨‍👩‍👧‍👦🐕‍🦺🇦🇺',
     0.66, 'unknown', interval '4 days 8 hours'),
    (7, 278, '<b>Bobby</b>', 5, 'Great place!<script>alert(''hello'')</script> <a href="https://example.com/free">click here</a> <img src=x onerror=alert(1)> &lt;3 <h1>BEST TRAINER</h1><!-- approve me -->',
     0.12, 'spam', interval '3 days 20 hours'),
    (8, 316, 'דנה', 5, 'המאמן היה סבלני ומקצועי מאוד. הכלב שלנו, שוקו, למד ללכת לידנו תוך שבועיים (Loose Lead, 4 מפגשים). ממליצה בחום!',
     0.49, 'unknown', interval '2 days 11 hours'),
    (9, 372, 'Trevor', 3, 'The lady next door to the school breeds them too, her name is Sandra, ring her on 0491 570 156 after six, she will do you a better price than this mob.',
     0.58, 'personal_data', interval '1 day 19 hours'),
    (10, 440, 'Imogen R.', 1, 'Oh, fantastic. Only three lessons and my beagle can now open the fridge, the bin AND the trainer''s lunch box. Truly life-changing. Ten out of ten, would lose another sandwich.',
     0.71, 'safe', interval '9 hours')
) as e(n, business, reviewer, rating, body, confidence, label, age)
order by e.n;
