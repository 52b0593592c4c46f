A partnership is to be reviewed: ${reference}

<#include "/parts/greeting.ftl">

You look after this partnership:

${title}

Its review is due by ${reviewBy}. Open it in LEAP and begin the review together with the partner.

${publicUrl}/staff/partnership?ref=${reference}

${trust}
