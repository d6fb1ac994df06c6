about = Advice for staff and leaders in the mental health services of a Danish region. The title promises ten pieces, the document has nine. It is silent on official pages and citizens’ complaints.

## 0. Indledning

rule-0-4 = The organisation sees social media as a natural and important part of daily life. It names some of them: Facebook, LinkedIn, Instagram and others.
rule-0-7 = If you are in doubt, you can always go and ask for advice. You can go to your leader, or to the secretariat and communication department.
rule-0-8 = Your professional organisation is likely to be ready to help as well.

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
rule-1-16 = Patients and relatives can look for professional details about you, say on LinkedIn, and you have to accept that. You can protect what is personal, say on Facebook.
rule-1-17 = Use the technical settings in your profile to protect yourself.

## 2. Opfør dig online som du vil gøre offline

rule-2-1 = As a starting point, the same rules apply on the net as in the real world.
rule-2-2 = Some things it can be good to sleep on before you share them.
rule-2-3 = Think, speak and write in a good and sober tone. Remember your duty of confidentiality.
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
rule-4-3 = Never share sensitive personal details on social media: not about patients, relatives, colleagues or leaders.
rule-4-4 = Always keep in mind that you have a { -word-duty-of-confidentiality }.

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
rule-8-2 = LinkedIn is different: you need not worry about your private life there in the same way. Staff have to accept that patients and relatives look up their professional profiles.

## 9. Hvis skaden er sket, hvad gør du så?

rule-9-1 = You can delete posts. But remember that Facebook needs your consent only once, at the start, to use your content from then on.
rule-9-2 = A text or picture may already have been shared before you delete it.
rule-9-3 = On social media, things spread within moments.
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
no-patient-information = Never share what is sensitive about patients on social media.
    .limit = It does not say which details are enough to show who somebody is.
think-before-posting-off-work = Think about what you post on Facebook while you are not at work: colleagues may wonder.
    .limit = It does not forbid any post. Illness, your own or your child’s, is named only as an example.
friends-pass-things-on = Remember that what you share with friends can soon be shared with others.
    .limit = It does not say that closed groups are to be avoided.
no-confidential-details-about-citizens = Always keep your duty of confidentiality in mind: leave out what it covers.
    .limit = It names patients, relatives, colleagues and leaders. It does not name other citizens.
no-sensitive-details-about-colleagues = Sensitive information about colleagues and leaders is never to be shared on social media.
    .limit = It does not say what applies to things that are not sensitive, or when the colleague agrees.
criticise-in-a-sober-tone = Keep a sober tone, without words that demean. You can also be expected to be loyal.
    .limit = It does not say whether criticism of the workplace is all right, or where it becomes disloyal.
no-treatment-details-in-replies = Sensitive information about patients and relatives is never to be shared, not in a reply either.
    .limit = It does not say how to answer, or what to do with details that others have written.
no-case-details-in-replies = Your duty of confidentiality always applies, in a reply too.
    .limit = It does not say how to answer, or what to do with details that others have written.
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
    .limit = It does not speak of posts by others. That they count is how omtanke reads it. It does not say how to get a picture taken down.
picture-of-you-from-work = Contact your leader if this has put you in an unfortunate situation. Your organisation advises against posting pictures from the workplace.
    .limit = It does not speak of posts by others. That they count is how omtanke reads it. It does not say how to get a picture taken down.
words-about-you-from-a-colleague = Contact your leader if this has put you in an unfortunate situation. Your organisation speaks against demeaning words about colleagues.
    .limit = It does not speak of posts by others. That they count is how omtanke reads it. It does not say how to get such words taken down.
posts-about-you-from-others = Contact your leader if the post has put you in an unfortunate situation.
    .limit = It does not speak of posts by others. That they count is how omtanke reads it. It does not say how to get them taken down.
leave-greetings-unanswered = Leave the message unanswered: your organisation keeps contact with patients and relatives off social media.
    .limit = It does not say what to do if no meeting is planned. That it covers a thank-you or a greeting too is how omtanke reads it.
show-the-way-in-person = Leave the message unanswered, and say at the next meeting how to reach you.
    .limit = It does not say what to do if no meeting is planned, or if the matter cannot wait.
no-sensitive-details-to-relatives = Never share what is sensitive about patients on social media, and not with relatives either.
    .limit = It does not say what relatives can be told elsewhere. That a message to a relative counts as sharing is how omtanke reads it.
contact-your-leader-about-an-answer = Contact your leader if your answer has put you in an unfortunate situation.
    .limit = It does not speak of answers to patients. That one may put you in such a situation is how omtanke reads it.
management-acts-on-violations = Act on it: the management does not accept that staff are violated.
    .limit = It tells staff what the management does, but not how. That this falls to you as a leader is how omtanke reads it.
no-patient-information-on-work-pages = Sensitive information about patients is never to be shared on social media, not on a page for work either.
    .limit = It does not speak of pages for work, or say which details are enough to show who somebody is.
talk-about-treatment-in-the-professional-setting = Keep contact about the treatment in the professional setting, outside social media.
    .limit = It does not name patients whom you know privately too. That they are covered is how omtanke reads it.
no-social-media-with-patients = Stay off social media while you have direct contact with patients: it does not go with the work.
    .limit = It does not say what counts as direct contact.
no-social-media-with-patients-for-work-either = Stay off social media while you have direct contact with patients: work use is not set apart.
    .limit = It does not speak of use together with a patient. That it covers this too is how omtanke reads it.
keep-your-mind-on-the-work = Use your common sense: social media can take time and attention from the work and from patients’ safety.
    .limit = It does not forbid private use on duty, and sets no time for it.
patients-look-you-up = Let it be: patients and relatives looking for professional information about you has to be accepted.
    .limit = It does not say what belongs on the profile, and it does not name former patients here.
contact-your-leader-about-what-you-told = Contact your leader if your answer has put you in an unfortunate situation. Keep your duty of confidentiality in mind.
    .limit = It does not speak of answers to relatives. That one may put you in such a situation is how omtanke reads it.
leader-friends-with-own-staff = It is your decision. Be aware that you may learn things that you are obliged to act on as a leader.
    .limit = It does not say whether leaders and their staff are to be friends, or how you act on what you learn. It does not speak of showing staff less.
leader-asks-own-staff = It is your decision. Be aware that you may learn things you are obliged to act on, and that your staff may say no.
    .limit = It does not say whether a leader is to send requests to staff.
leader-declines-own-staff = You decide yourself whom to be connected with.
    .limit = It says that it is all right to decline requests from colleagues and leaders. It does not name requests from staff to their leader.
leader-ends-friendship-with-staff = You decide yourself whom to be connected with. It can be hard for staff to drop their tie to you.
    .limit = Its advice to say so openly, and to take the first step, is for those who become the leader of former colleagues.
new-leader-keeps-friends = Consider whether to change whom you are friends with. If you do, it is better that the first step comes from you.
    .limit = It does not say that you have to end any friendship, or when. It does not speak of showing staff less.
new-leader-ends-friendships = It is your decision. Say so openly and honestly if you change whom you are friends with.
    .limit = It does not say how or when to tell people, or whether it has to be the same for all.
leader-and-staff-on-linkedin = You decide yourself whom to be connected with.
    .limit = Its advice to leaders is about friends. It does not speak of leaders and staff on LinkedIn.
leader-and-others-staff = You decide yourself whom to be connected with, and it is all right to decline colleagues.
    .limit = Its advice to leaders is about their own staff. It does not speak of people whom another leads.
use-settings-towards-staff = Use the settings of your profile to protect yourself.
    .limit = It does not speak of leaders who show their staff less.
leader-sees-sick-listed-as-friend = Be aware that this may be something you are obliged to act on as a leader.
    .limit = It does not say how to act, or that a post proves anything.
no-words-online-about-sick-leave = Sensitive information about colleagues and leaders is never to be shared. Demeaning words about them are advised against.
    .limit = It does not name sick leave. That it is sensitive is how omtanke reads it.
leader-sees-disloyalty-as-friend = Be aware that this may be something you are obliged to act on as a leader.
    .limit = It does not say how to act, or when a post is disloyal.
demeaning-posts-by-staff = Your organisation advises against demeaning words about people at work. They can have consequences for the writer’s job.
    .limit = It does not say who reacts, or how.
answer-in-a-sober-tone = Keep a good and sober tone, without running anybody down, and think about the role you write in.
    .limit = It does not speak of answering a colleague’s or employee’s post.
leaders-check-facebook = Think about the impression you give: some leaders check Facebook before they call people to an interview.
    .limit = It names Facebook. It does not say whether leaders are to look people up.
a-closed-profile-is-a-good-idea = A closed profile is a good idea, rather than one that is open to all.
    .limit = It does not forbid an open profile.
your-shares-speak-of-you = Think about it: what you share may be taken as a sign of your own views and values.
    .limit = It does not say that such things have to come down. It gives them as examples of what others may read as your views.
demeaning-posts-do-not-belong = Your organisation advises against demeaning words about people at work: take the posts down. They can have consequences for your job.
    .limit = It says what not to write. Taking it down is how omtanke reads that. It does not speak of former workplaces.
you-can-delete-old-posts = You can delete posts, but others may have shared them already.
    .limit = It speaks of harm that is done. It does not speak of tidying up before you apply.
let-off-steam-with-loyalty = Think of sleeping on it, keep a sober tone, and stay loyal to your workplace.
    .limit = It does not speak of venting. That its words on tone and loyalty are the conditions is how omtanke reads them.
no-demeaning-words-about-colleagues-or-workplace = Do not write in a demeaning way about colleagues, leaders or your workplace: it can have consequences for your job.
    .limit = It does not say where plain words end and demeaning ones begin.
no-demeaning-words-about-patients = Do not write in a demeaning way about patients or relatives: it can have consequences for your job.
    .limit = It does not say whether it matters that nobody knows who they are.
criticise-people-in-a-sober-tone = Keep a sober tone, without demeaning words about colleagues and leaders. You can also be expected to be loyal.
    .limit = It does not say whether criticism of a colleague or leader is all right, or where it becomes disloyal.
think-over-whom-you-speak-as = Think about whether you write as a private person or as a professional and public employee.
    .limit = It does not say that your role has to show.
tell-management-when-you-speak-professionally = Feel free to let your management know before you speak as a professional, and perhaps ask its advice.
    .limit = It does not say that you need approval, or what to do if you disagree.
no-patient-information-for-work-either = Never share what is sensitive about patients on social media.
    .limit = It does not say which details are enough to show who somebody is.
no-confidential-matters-for-work-either = Always keep your duty of confidentiality in mind: leave out what it covers.
    .limit = It names patients, relatives, colleagues and leaders. It does not name other citizens.
discriminatory-words-are-not-sober = Write in a good and sober tone, and think about what your words say about your views and values.
    .limit = It only asks you to think about such things. That discriminatory words go against a sober tone is how omtanke reads it.
it-says-something-about-you = Think about how others take it: what you share may look like your own views and values.
    .limit = It forbids nothing here, and does not say what to do if others get it wrong.
opinions-say-something-about-you = Think about how others take it: what you share may look like a sign of your values.
    .limit = It does not say which opinions to keep to yourself.
confidential-with-the-press-too = Always remember your duty of confidentiality, with the press too.
    .limit = It is about social media. That its reminder holds with the press is how omtanke reads it.
tell-management-before-you-answer-the-press = Feel free to let your management know before you speak as a professional, and perhaps ask its advice.
    .limit = It does not say that you need approval. That an answer to the press counts is how omtanke reads it.
think-over-your-role-with-the-press = Think about whether you speak as a private person or as a professional and public employee.
    .limit = It does not say how to show your role. That it holds with the press is how omtanke reads it.
work-stays-out-of-your-free-time = You must take care that work does not slip into your free time: what colleagues write can come to affect you.
    .limit = It does not say how, whether to answer, or what your colleagues are to leave out.
you-choose-whom-to-connect-with = You decide for yourself whom to connect with on social networks.
    .limit = It does not speak of leaving a group. That leaving one is your own decision is how omtanke reads it.
no-running-down-in-the-chat-either = Do not join in with demeaning words about colleagues, leaders, patients or relatives: loyalty is expected in closed groups too.
    .limit = It does not say what to do about what others have written.
sensitive-things-about-colleagues-come-down = Sensitive information about colleagues and leaders is never to be shared: take the post out of view.
    .limit = It says not to share such things. Taking the post out of view is how omtanke reads that. It does not say how to repair it.
criticise-soberly-when-the-leader-is-no-way = Keep a sober tone, without words that demean. You can also be expected to be loyal.
    .limit = It does not say whether criticism of the workplace is all right, or where it becomes disloyal.
no-pictures-from-the-workplace = Do not put up pictures from the workplace, not in closed forums either.
    .limit = It does not say what to do with a picture that all in it agree to, or speak of pictures from outside the workplace.
ask-before-pictures-from-private-gatherings = Get the agreement of those concerned first: people draw their lines in different places.
    .limit = It does not say how they agree, or what to do if one of them says no.
confidential-details-stay-out-of-pictures = Your duty of confidentiality always applies, so leave this picture out.
    .limit = It recalls the duty and does not speak of pictures. That a picture breaches it is how omtanke reads that.
patients-stay-out-of-page-pictures = Sensitive information about patients is never to be shared on social media, not in a picture either.
    .limit = It does not speak of official pages, or of patients who agree to be shown. That it covers them is how omtanke reads it.
confidential-details-stay-out-of-page-pictures = Your duty of confidentiality always applies, so leave this picture out.
    .limit = It recalls the duty and does not speak of pictures. That a picture breaches it is how omtanke reads that.
take-private-picture-down-on-objection = You are advised to have the agreement of those concerned. Without it, take the picture down.
    .limit = It speaks of asking before you post. Taking the picture down is how omtanke reads it.
take-workplace-picture-down-on-objection = Pictures from the workplace are advised against in any case: take it down.
    .limit = It says not to put such pictures up. Taking one down is how omtanke reads it.
what-you-pass-on-says-something-about-you = Think about how others may take what you share: as a sign of your views and values.
    .limit = It does not say who has the right to what others made.
post-about-you-that-stays-up = Contact your leader if the post has put you in an unfortunate situation.
    .limit = It does not speak of posts by others. That they count is how omtanke reads it. It does not say what to do when they stay up.
think-about-your-voice = Think about whether you write as a private person or as a professional.
    .limit = It does not speak of official pages.
no-confidential-matters-on-the-units-page = Always keep your duty of confidentiality in mind: leave out what it covers.
    .limit = It names patients, relatives, colleagues and leaders. It does not name other citizens.
colleagues-as-friends = You decide yourself whom to connect with. Take care that work does not slip into your free time.
    .limit = It does not say whether it is wise to be friends with colleagues. That its words on free time go with a yes is how omtanke reads it.
leaders-as-friends = You decide yourself whom to connect with, and it is all right to decline.
    .limit = Its advice on being friends with staff is for leaders. It does not say whether it is wise for you.
declining-colleagues-and-leaders = It is all right to decline friend requests from colleagues and leaders.
    .limit = It does not say how to decline.
standing-by-a-no-at-work = It is all right to decline friend requests from colleagues and leaders. You decide yourself whom to connect with.
    .limit = It does not speak of consequences at work, or say what to do about them.
ending-a-friendship-at-work = You decide yourself whom to connect with.
    .limit = It says that it is all right to decline a request. It does not speak of ending a friendship.
people-at-work-on-linkedin = You decide yourself whom to connect with.
    .limit = It does not speak of colleagues or leaders on LinkedIn in particular.
common-sense-in-working-hours = Use common sense: social media take time and focus, and at work the work comes first.
    .limit = It does not say whether private use is allowed, or how much.
the-work-comes-first = At work, the work comes first: do not let it wait.
    .limit = It warns of lost time and focus. That the answer is no is how omtanke reads it.
not-with-patients-at-hand = Going on social media while you have direct contact with patients is not compatible with the work.
    .limit = It speaks of patients only. It does not say what applies with others you look after.
log-off-when-leaving-the-screen = Always log off when you leave the screen, if you use social media at work.
    .limit = It does not speak of locked screens. That a lock is not enough is how omtanke reads it.
log-off-the-screen-you-left = Always log off when you leave the screen: do it now.
    .limit = It does not say what to do when you have forgotten it. Doing it now is how omtanke reads it.
written-in-your-name = Contact your leader, if you have got into an unfortunate situation that you did not mean.
    .limit = It does not speak of words in your name. That it covers them is how omtanke reads it.

protect-your-private-profile = Use the settings to protect yourself. It is a good idea not to have a profile that is open to all.
    .limit = It does not speak of people from work alone. That the advice covers them is how omtanke reads it.
think-as-whom-you-answer = Always think about whether you put things as a private person or as a professional.
    .limit = It does not speak of work questions to a private profile. That an answer is covered is how omtanke reads it.
think-as-whom-you-put-it = Always think about whether you put things as a private person or as a professional.
    .limit = It does not speak of sharing posts. That sharing counts as putting things is how omtanke reads it.
