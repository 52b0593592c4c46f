We have what you told us: ${reference}

<#include "parts/greeting.ftl">

Thank you for telling us. What you said is now in our register. Your reference is ${reference}.

What happens next

A person will read it by ${readBy}. They will look for anything you suggested or asked for. Then we will tell you what we found and what we will do.

If you need help now

We do not read messages straight away. If someone is in danger, call 999. If you need urgent help with your mental health, call 111 and choose option 2.

<#include "parts/closing.ftl">
