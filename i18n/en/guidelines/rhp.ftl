about = Advice for staff and leaders in the mental health services of a Danish region. The title promises ten pieces, the document has nine. It is silent on official pages and citizens’ complaints.

## 0. Indledning

rule-0-4 = The organisation sees social media such as Facebook, LinkedIn and Instagram as a natural and important part of everyday life.
rule-0-7 = When in doubt, you can always ask your leader, or the secretariat and communication department, for advice.
rule-0-8 = Your professional organisation is probably ready to help as well.

## 1. Pas på dig selv

rule-1-1 = It is a good idea to have a closed profile rather than one that is fully public.
rule-1-2 = Always think about whether you write as a private person or as a professional and public employee.
rule-1-3 = Feel free to let your management know before you speak as a professional, and perhaps ask their advice.
rule-1-4 = If you use social media at work, always log off when you leave the screen.
rule-1-5 = You can be expected to be loyal to your workplace, your colleagues and your leader, in closed groups and forums as well.
rule-1-6 = It is all right to decline friend requests from colleagues and leaders.
rule-1-7 = You decide for yourself whom to connect with on social networks.
rule-1-8 = If you are off work, for example because you or your child is ill, think about what you post on Facebook.
rule-1-9 = Colleagues may wonder when they see you in a situation that makes them ask why you cannot come to work.
rule-1-10 = With patients and relatives, be professional and keep contact in the professional setting. Social media are not that setting.
rule-1-11 = Do not answer when patients and relatives approach you on social media. Guide them at the next personal contact on how they can reach you.
rule-1-12 = Most units have a unit email address that can be used.
rule-1-13 = If you feel violated by an approach, contact your leader. You might take a screenshot of it as well.
rule-1-14 = Management will not accept an approach that violates staff, and will, or has to, act on it.
rule-1-15 = You can also involve your union representative or safety representative.
rule-1-16 = Staff have to accept that patients and relatives can seek professional information about them, for example on LinkedIn. You can protect your personal information, for example on Facebook.
rule-1-17 = Use the technical settings in your profile to protect yourself.

## 2. Opfør dig online som du vil gøre offline

rule-2-1 = As a starting point, the same rules apply on the net as in the real world.
rule-2-2 = Some things it can be good to sleep on before you share them.
rule-2-3 = Think, speak and write in a good and sober tone, and remember your duty of confidentiality.
rule-2-4 = There are cases where journalists took text or pictures from Facebook and made them public, for example in newspapers.

## 3. God tone

rule-3-1 = Do not write in a demeaning way about colleagues, leaders, the workplace, patients or relatives.
rule-3-2 = Writing about them in that way can have consequences for your employment.
rule-3-3 = Be aware that people draw their lines in different places.
rule-3-4 = Some colleagues may feel offended by things that do not offend you, such as photos.
rule-3-5 = Something you meant to stay between you and one other person may suddenly be shared with the whole group.

## 4. Personfølsomme oplysninger hører ikke hjemme på sociale medier

rule-4-1 = Remember that what you share with friends can quickly spread on the net and cause problems you did not foresee.
rule-4-2 = What you write on a friend’s wall can be read by all of that friend’s friends, and so on.
rule-4-3 = Never share sensitive personal information about patients, relatives, colleagues or leaders on social media.
rule-4-4 = Always remember your duty of confidentiality.

## 5. Del, men gør det med omtanke

rule-5-1 = Do not put up pictures from the workplace, not even in closed forums.
rule-5-2 = With pictures from private gatherings with colleagues, remember to get the agreement of those concerned first.
rule-5-3 = Think about how others may take what you share: as a sign of your own views and values.
rule-5-4 = Sharing something that stands for extreme views, or is very discriminatory, is an example of what others may read as your own views.
rule-5-5 = Some leaders check Facebook before they call people to a job interview. Think about whether you come across there as you want to be seen at an interview.

## 6. Deltag

rule-6-1 = Social media can be good for ideas, networks, shared knowledge and inspiration.
rule-6-2 = At work, the work naturally comes first, just as private life comes first at home.
rule-6-3 = Use common sense. Social media can eat up working time and take focus from your tasks and, at worst, attention from patients’ safety.
rule-6-4 = Going on social media in situations where you have direct contact with patients is not compatible with the work.
rule-6-5 = If you are on social media with colleagues when off duty, you must also take care that work does not slip into your free time.
rule-6-6 = Work can slip in, for example, when colleagues write that it is very busy or that many are ill.
rule-6-7 = Posts from colleagues about work can come to affect you in your time off.

## 7. Særligt til dig som leder

rule-7-2 = As a leader who is friends with staff, be aware that you may learn things you are obliged to act on.
rule-7-3 = As a leader you may see that employees on sick leave do things that make you question whether they really are unfit for work.
rule-7-4 = As a leader you may also see employees act disloyally.
rule-7-5 = If you go from being an equal colleague to leader, consider whether to change whom you are friends with. Say so openly and honestly if you do.
rule-7-6 = It can be hard for your staff to drop their tie to you on social media.
rule-7-7 = So it is better that you, as the leader, take the first step.

## 8. Ven med patienter

rule-8-1 = The organisation’s view is that staff are not friends with current or former patients or relatives if that is their only tie to them.
rule-8-2 = LinkedIn is different. You need not worry about your privacy there in the same way. Patients or relatives looking up staff’s professional profile has to be accepted.

## 9. Hvis skaden er sket, hvad gør du så?

rule-9-1 = You can delete posts. But remember that Facebook needs your consent only once, at the start, to use your content from then on.
rule-9-2 = A text or picture may already have been shared before you delete it.
rule-9-4 = Contact your leader if you have ended up in an unfortunate situation without meaning to.
rule-9-5 = You can also contact your union representative.

## Stances

not-friends-with-patients = Leave the request: your organisation does not want friendships that rest on treatment alone.
    .limit = It does not say what to do if you also know the person privately, or if you are friends already.
not-friends-with-former-patients = Leave the request: your organisation does not want friendships with former patients that rest on treatment alone.
    .limit = It does not say how long after treatment this applies, or how to decline.
linkedin-is-different = LinkedIn is different: you need not worry about your privacy there in the same way.
    .limit = It accepts that patients and relatives look up your profile. It does not say whether to accept their invitations.
linkedin-is-different-for-former-patients = LinkedIn is different: you need not worry about your privacy there in the same way.
    .limit = It speaks of patients and relatives on LinkedIn and does not name former patients. It does not say whether to accept invitations.
leave-messages-unanswered = Leave the message unanswered, and explain at the next meeting how to reach you.
    .limit = It does not say what to do if no meeting is planned, or if the matter cannot wait.
violated-by-an-approach = Contact your leader if you feel violated by the approach: your management does not accept it.
    .limit = It does not say what your management does, or whether to answer or block the person.
no-patient-information = Sensitive information about patients is never to be shared on social media.
    .limit = It does not say which details are enough to show who somebody is.
think-before-posting-off-work = Think about what you post on Facebook while you are not at work: colleagues may wonder.
    .limit = It does not forbid any post. Illness, your own or your child’s, is named only as an example.
friends-pass-things-on = Remember that what you share with friends can soon be shared with others.
    .limit = It does not say that closed groups are to be avoided.
no-confidential-details-about-citizens = Your duty of confidentiality always applies, so leave confidential details out.
    .limit = It names patients, relatives, colleagues and leaders, but not other citizens.
no-sensitive-details-about-colleagues = Sensitive information about colleagues and leaders is never to be shared on social media.
    .limit = It does not say what applies to things that are not sensitive, or when the colleague agrees.
criticise-in-a-sober-tone = Keep a sober tone: your organisation speaks against writing that demeans, and expects loyalty.
    .limit = It does not say whether criticism of the workplace is all right, or where it becomes disloyal.
no-treatment-details-in-replies = Sensitive information about patients and relatives is never to be shared, not in a reply either.
    .limit = It does not say how to answer a complaint, or what to do with details that others have written.
no-case-details-in-replies = Your duty of confidentiality always applies, in a reply too.
    .limit = It does not say how to answer a complaint, or what to do with details that others have written.
contact-your-leader = Contact your leader if this has put you in an unfortunate situation. You can delete the post, but it may be shared already.
    .limit = It does not say that the post has to be deleted, or how others are told.
contact-your-leader-about-the-press = Contact your leader if this has put you in an unfortunate situation.
    .limit = It does not say how to answer a journalist.
patient-information-does-not-belong-there = Sensitive information about patients does not belong there: take it out of view.
    .limit = It says not to share such things. Taking them out of view is how omtanke reads that. It does not say how to repair it.
confidential-things-do-not-belong-there = Your duty of confidentiality applies here too: take the post out of view.
    .limit = It recalls the duty. Taking the post out of view is how omtanke reads that. It does not say how to repair a breach.
ask-the-colleagues-in-your-picture = Your organisation advises you to ask colleagues first: ask them now.
    .limit = It speaks of asking before you post, and of private gatherings. Asking afterwards is how omtanke reads it.
picture-of-you-from-a-private-gathering = Contact your leader if this has put you in an unfortunate situation. Staff are advised to get agreement before posting such pictures.
    .limit = It does not speak of posts by others, or of how to get a picture taken down.
picture-of-you-from-work = Contact your leader if this has put you in an unfortunate situation. Your organisation advises against posting pictures from the workplace.
    .limit = It does not speak of posts by others, or of how to get a picture taken down.
words-about-you-from-a-colleague = Contact your leader if this has put you in an unfortunate situation. Your organisation speaks against demeaning words about colleagues.
    .limit = It does not speak of posts by others, or of how to get such words taken down.
posts-about-you-from-others = Contact your leader if the post has put you in an unfortunate situation.
    .limit = It does not speak of posts by others, or of how to get them taken down.
