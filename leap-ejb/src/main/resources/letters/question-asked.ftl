We have a question about your suggestion: ${reference}

<#include "parts/greeting.ftl">

The person who decides about your suggestion wants to know something first.

Your suggestion

${title}

Our question

${question}

How to answer

Answer on your own page. Or phone ${phone} and say your reference. You need not answer.

What happens next

If we hear from you by ${answerBy}, we decide with your answer. If we do not, we decide with what we know. Until then the clock for our decision stands still.

<#include "parts/closing.ftl">
