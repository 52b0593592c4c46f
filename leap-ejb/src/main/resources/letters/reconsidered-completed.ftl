We looked again: what you suggested is done: ${reference}

<#include "parts/greeting.ftl">

Somebody who had no part in the work went to look. They found that it is done.

Your suggestion

${title}

What they saw

${reason}

<#include "parts/outside.ftl">

<#include "parts/closing.ftl">
