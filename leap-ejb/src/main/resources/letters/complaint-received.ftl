We have your complaint: ${reference}

<#include "parts/greeting.ftl">

Thank you for telling us. You asked us to treat what you said as a complaint. Your reference is ${reference}.

What happens next

We pass it to our complaints team. They will contact you and agree with you how they look into it, and by when. If you do not hear from us by ${readBy}, phone us.

If you want somebody to help you

An advocate can help you to complain. It is free, and they do not work for us. Ask us for the address.

If you need help now

We do not read messages straight away. If someone is in danger, call 999. If you need urgent help with your mental health, call 111 and choose option 2.

<#include "parts/closing.ftl">
