A new version is there for you to read: ${title}

<#include "/parts/greeting.ftl">

${trust} has written version ${number} of this agreement with ${parties}:

${title}

Please read it in LEAP. You can say there what should change. If you agree, you can sign it.

${publicUrl}/${room}/agreement?ref=${reference}

Phone ${phone} if you want to talk about it.

${trust}
