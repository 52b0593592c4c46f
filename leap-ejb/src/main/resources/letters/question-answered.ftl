Thank you for your answer: ${reference}

<#include "parts/greeting.ftl">

Thank you. We have your answer, and the person who decides has it too.

Your suggestion

${title}

What happens next

They will now decide by ${decideBy}. We will tell you the answer and the reason.

<#include "parts/closing.ftl">
