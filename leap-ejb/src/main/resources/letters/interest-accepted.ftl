We would like to work with you: ${reference}

<#include "parts/greeting.ftl">

We have read what you wrote and would like to talk with you about working together.

${words}

What happens next

Together we write down what we want to achieve, who does what, and by when. Nothing is binding before both sides agree.

<#include "parts/partnershipClosing.ftl">
