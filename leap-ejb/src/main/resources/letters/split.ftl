We split your suggestion into parts: ${reference}

<#include "parts/greeting.ftl">

Your suggestion holds more than one thing. So that we can answer each, we split it into parts.

Your suggestion

${title}

The parts

${parts}

What happens next

The person who decides has all the parts. They will decide about each one by ${decideBy}. We will tell you each answer and its reason.

<#include "parts/closing.ftl">
