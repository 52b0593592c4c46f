We told you something wrong: ${reference}

<#include "parts/greeting.ftl">

We wrote or spoke to you on ${toldOn}. Something in it was wrong. We are sorry.

What was wrong

${wrong}

What is right

${right}

What happens next

You do not need to do anything. If this changes things for you, phone us and tell us.

<#include "parts/closing.ftl">
