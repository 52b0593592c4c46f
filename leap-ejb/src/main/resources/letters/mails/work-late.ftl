Nothing happens here, due ${due}: ${title}

<#include "/parts/greeting.ftl">

Nothing has happened here since ${acted}:

${title}
Owner: ${owner}
Due by: ${due}

Please ask ${owner} what is in the way, or give it to somebody else.

${publicUrl}/staff/${page}?ref=${reference}

${trust}
