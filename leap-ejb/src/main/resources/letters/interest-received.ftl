Thank you for wanting to work with us: ${reference}

<#include "parts/greeting.ftl">

Thank you for signing up to work with us. Your reference is ${reference}.

What happens next

A person will read what you wrote. We will reply to you by ${replyBy}.

<#include "parts/partnershipClosing.ftl">
