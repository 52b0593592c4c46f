Our answer about working together: ${reference}

<#include "parts/greeting.ftl">

Thank you for wanting to work with us. We cannot take this up. This is the reason:

${words}

You are welcome to write to us again when things have changed.

<#include "parts/partnershipClosing.ftl">
