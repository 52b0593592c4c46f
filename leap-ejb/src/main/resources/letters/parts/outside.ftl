If you are still unhappy

Our Patient Advice and Liaison Service (PALS) can help you. Phone us and ask for PALS.

Healthwatch speaks for people who use services, and is independent of us. You can tell them what happened. They can also tell you how to make a complaint.
