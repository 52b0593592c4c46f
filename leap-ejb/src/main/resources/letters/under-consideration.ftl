We are deciding about your suggestion: ${reference}

<#include "parts/greeting.ftl">

The person who can decide about your suggestion now has it.

Your suggestion

${title}

What happens next

They will decide by ${decideBy}. We will tell you the answer and the reason, whether it is yes or no.

<#include "parts/closing.ftl">
