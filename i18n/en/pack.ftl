topic-patients = Patients and relatives
    .about = When people you know from treatment turn up in your private networks.
topic-work-and-free-time = Work and free time
    .about = When you post in your own time, and people from work read along.
topic-citizens = Citizens who write to you
    .about = When citizens complain or ask for help on social media.
topic-harm-done = When harm is done
    .about = First aid when something is out that does not belong there.
