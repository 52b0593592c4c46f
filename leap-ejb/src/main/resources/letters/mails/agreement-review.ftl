Let us look at our agreement again by ${reviewOn}: ${title}

<#include "/parts/greeting.ftl">

This agreement is between ${trust} and ${parties}:

${title}

Both sides want to look at it again by ${reviewOn}. Please read it in LEAP, and think about what went well and what should change.

${publicUrl}/${room}/agreement?ref=${reference}

Phone ${phone} if you want to talk about it.

${trust}
