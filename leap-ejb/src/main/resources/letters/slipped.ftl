Your suggestion takes longer than we said: ${reference}

<#include "parts/greeting.ftl">

We cannot finish the work on your suggestion by the date we gave you. We are sorry about that.

Your suggestion

${title}

Why it takes longer

${reason}

What happens next

We now plan to finish by ${due}. We will tell you when it is done.

<#include "parts/closing.ftl">
