Hello<#if name?has_content> ${name}</#if>,
