about = Guidelines on the use of social media in working hours for staff of a Danish municipality, with good advice. They are silent on complaints from citizens and on repairing harm.

## 0. Du må gerne

rule-0-1 = You may visit the municipality’s official Facebook page to keep up with what happens there, including posts and enquiries from citizens.
rule-0-2 = You may go on a social medium to manage and maintain the page that your institution, centre or project has there.
rule-0-3 = As an employee you may also, in other contexts, need to go on a social medium as part of your work.
rule-0-4 = In those other cases you must clarify with your nearest leader whether or not you are allowed to use social media in working hours.
rule-0-5 = Facebook and other social media can only be used by people who create a private profile.
rule-0-6 = If the work calls for social media, employees still cannot be forced to create a profile on Facebook or other social media.
rule-0-7 = Nor can employees be forced to join networks or groups on Facebook and other social media.

## 1. Gode råd når du anvender Facebook og andre sociale medier

rule-1-3 = Being able to trust one another is important for thriving at work.
rule-1-4 = Facebook and other social media are not just you and your friends.
rule-1-5 = The line between private life and work has blurred, and people do not always notice how many are reading.
rule-1-6 = For some, words written in a moment’s frustration have serious consequences at work. The net keeps and spreads them quite differently from the spoken word.
rule-1-8 = A piece of good advice is to show good judgement when you use social media.
rule-1-9 = Keep track of how you can hide information and limit access to your profile. That way you do not publish anything that cannot bear being public.
rule-1-11 = Do not write anything that breaks the law on defamation or could in any way harm somebody’s honour.
rule-1-12 = Do not write anything that shows you are disloyal to your workplace.
rule-1-13 = Do not write anything discriminatory.
rule-1-14 = Do not write anything that brings you into conflict with your duty of confidentiality.
rule-1-15 = Do not put photos taken in a work context on Facebook unless you have got permission.
rule-1-16 = Consider whether it is a good idea to be friends: leader and staff, colleagues, teacher and pupil, childcare worker and parent, and so on.
rule-1-17 = The answer may turn out to be yes. It then rests on careful thought that you can explain to yourself and to others.
rule-1-18 = The answer may also be no. It is then to be all right to decline a friendship, with no consequences at work.

## Stances

nothing-against-your-confidentiality = Do not write anything that brings you into conflict with your duty of confidentiality.
    .limit = It does not name patients or citizens, or say which details show who somebody is.
not-just-you-and-your-friends = Use good judgement and know your settings: more people than your friends may read along.
    .limit = It does not say that closed groups are to be avoided.
criticise-without-disloyalty = Show good judgement. Your municipality draws the line at what is disloyal or hurts somebody’s honour.
    .limit = It does not speak of criticism as such, and does not say where it becomes disloyal.
confidential-things-stay-out-of-replies = Do not write anything in your reply that conflicts with your duty of confidentiality.
    .limit = It does not say how to answer a complaint, or what to do with details that others have written.
confidential-post-conflicts-with-your-duty = What conflicts with your duty of confidentiality is not to be written: take it out of view.
    .limit = It says what not to write. Taking the post out of view is how omtanke reads that. It does not say how to repair it.
