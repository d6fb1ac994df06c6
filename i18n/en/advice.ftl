## Contacts

leader = Talk to your { -word-leader }.
communications = Ask the { -word-communications }.
communications-department = Ask your local { -word-communications-department }.
union-representative = Talk to your { -word-union-representative }, if that helps you.
safety-representative = Talk to your { -word-safety-representative }, if that helps you.
professional-organisation = Ask your { -word-professional-organisation } for advice.
secretariat = Ask the { -word-secretariat } of your municipality or region.
slettmeg = Look up your rights at slettmeg.no, under “Lover og rettigheter”.

## Patients and relatives

tell-at-next-meeting = Explain at the next meeting in person how to get in touch with you.
    .draft = I saw that you contacted me online. I do not answer there, because I keep our contact here at work. Let me show you how you can reach me.
explain-in-person = Explain kindly in person, if you decline, that you keep work and private life apart.
    .draft = It was kind of you to send me a request. I keep my private profile for people I know privately. So I say no to everyone I know from work. It has nothing to do with you.
decline-kindly-online = Send a short and friendly reply, if you decline online.
    .draft = Hello, and thank you for your request. I keep my private profile apart from my work. So I say no to everyone I know from there. I hope you understand, and I wish you all the best.
leave-approach-unanswered = Do not answer the approach on the network.
keep-contact-professional = Keep your contact with patients and relatives in the professional setting, outside social media.
use-unit-mail = Point to the email address of your unit, if it has one.
close-profile = Close your profile, so that it is not open to everyone.
protect-with-settings = Use the settings of your profile to protect yourself.
keep-care-in-care-channels = Keep questions about care in the channels your workplace uses for them.
keep-treatment-out = Keep the treatment out of everything you write to each other.
leave-people-from-work-out = Leave out everything that shows who you know through work.
keep-it-confidential = Keep to yourself what your { -word-duty-of-confidentiality } covers.
consider-screenshot-of-approach = Consider a screenshot of the approach.
screenshot-approach = Take a screenshot of it before you block or delete anything.
know-management-acts = Know that your management does not accept such a violation, and acts on it.

## Work and free time

consider-how-it-looks = Think about how the post looks to colleagues who know that you are away.
check-privacy-settings = Check what your settings hide, and who gets to see your profile.
treat-as-public = Treat what you write as public, open for anyone to read.
expect-sharing = Think about what happens if somebody passes the post on.
use-good-judgement = Use good judgement when you write.
write-in-sober-tone = Write in a good and sober tone, without running down colleagues, leaders or the workplace.
stay-loyal-in-closed-groups = Stay loyal to your workplace, your colleagues and your leader, in closed groups too.
do-not-write-disloyally = Do not write anything that shows you as disloyal to your workplace.
do-not-write-defamation = Do not write anything that defames somebody or hurts their honour.
take-criticism-to-leader = Take criticism of matters at work up with your { -word-nearest-leader }.
    .draft = There is something at work that I do not think works well. I would like to talk it through with you before I say it anywhere else. When do you have half an hour?
say-you-speak-for-yourself = Make clear in which role you speak, wherever there is doubt.
know-you-have-free-speech = Know that you have { -word-freedom-of-expression } as a private person.
leave-colleagues-details-out = Leave out sensitive details about colleagues and leaders.
ask-colleague-first = Ask the colleague first, and wait for a clear yes.
    .draft = Hi. I would like to write something online where you are mentioned. Here is the text. Is that all right with you? Just say no if you would rather not.

## Citizens and complaints

save-complaint = Save the wording and the date of the complaint before anything is hidden or deleted.
invite-to-mail = Invite the citizen to send the complaint by email or in a similar way.
    .draft = Thank you for writing to us. We would like to handle your complaint well. Please send it to us by email, so that it can be registered and handled correctly. Please leave private details out here.
do-not-turn-complaint-away = Do not turn the complaint away.
register-complaint = See to it that the complaint is registered correctly.
confirm-complaint-received = Confirm to the citizen that the complaint is received and gets registered.
    .draft = I have received the complaint that you made here, and I am making sure that it is registered. Please leave private details out here.
pass-complaint-on = Make sure that the complaint reaches those who handle complaints.
ask-how-complaints-are-registered = Ask your { -word-leader } how complaints from social media are registered.
    .draft = A citizen has made a complaint on social media. Does it count as received when it is made there? Who registers it, and what should I answer?
ask-secretariat-about-complaint = Ask the { -word-secretariat } how the complaint reaches those who handle complaints.
    .draft = A citizen has made a complaint to me on social media. How can I pass it on, so that it is registered and answered? And what should I tell the citizen meanwhile?
switch-off-page-messages = Remove the message function from the page.
watch-the-inbox = Look through the inbox often, and move private matters to a secure channel.
know-safe-channels = Know that citizens are directed to the municipality’s other, secure channels.
    .draft = Thank you for your message. We have received it. From now on, please use one of our secure channels for anything personal. We are happy to help you find the right one.
point-to-official-channel = Show the citizen where to send a complaint, and leave the case itself out of your answer.
    .draft = Thank you for telling me. I do not handle complaints from this profile. Please send it directly to those who handle complaints. Then it can be registered, and you can get a proper answer. Please leave private details out here.
keep-details-out-of-reply = Do not bring details of the treatment or the case into your reply.
tell-page-owner = Tell those who look after the page about the complaint.
    .draft = Hi. A citizen has made a complaint on our page. Have you seen it? I have not answered. Tell me if there is something I can do.

## When harm is done

tell-leader-what-happened = Contact your { -word-leader } and say what happened.
    .draft = Something has happened on social media that I want you to hear from me. This is what it is about, and this is what I have done so far. What do you think I should do next?
screenshot-own-post = Take a screenshot of the post and its comments, and keep it where only you see it.
delete-own-post = Delete the post once you have that screenshot.
hide-post = Take the post out of view.
hide-confidential-things = Take out of view what your { -word-duty-of-confidentiality } covers.
know-deleting-is-not-everything = Know that others have perhaps shared the post already, and that Facebook got your consent to use it at the start.
know-press-takes-posts = Know that journalists have used text and pictures from Facebook before.
ask-sharers-to-remove = Ask anyone who has shared the post to take it down.
    .draft = Hi. You have shared something that I posted. I regret it, and I have deleted it. Please take your copy down as well. Thank you for your help.
own-up = Own up to those it hurt, and say that you are sorry.
    .draft = I posted something that I regret. It was my mistake, and I am sorry. I have taken it down. Tell me if there is anything I can do to put it right.
take-time-before-answering = Give the journalist no comment yet, and find out who answers the press in a case like this.
    .draft = Thank you for calling. I do not want to answer on the spot. Please tell me your questions and when you need an answer. Then you will hear back.
tell-management-before-speaking = Let your management know, and perhaps ask its advice, before you speak as a professional.
ask-colleague-about-picture = Ask the colleagues in the picture whether they accept that it is there.
    .draft = Hi. I have posted a picture with you in it, and I forgot to ask you first. I am sorry about that. Is it all right, or shall I take it down?
answer-objection = Meet the objection with goodwill.
    .draft = Thank you for telling me. I understand that you do not want the picture to be there. I am taking it down now.
remove-picture-on-request = Delete the picture or video when you are asked to.
screenshot-others-post = Take a screenshot of the post, with name and date, before it changes or goes away.
ask-colleague-to-take-down = Ask the colleague in a friendly way to take the post down.
    .draft = Hi. I have seen that you posted something with me in it. I would rather not have it online. Please take it down. I know you meant no harm.
report-to-network = Report the post to the network if it breaks the network’s own rules.
