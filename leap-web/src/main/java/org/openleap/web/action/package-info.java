/** The action plan: list, one item, what can be done with it, the plan of a locality on paper, and a file for a spreadsheet. */
package org.openleap.web.action;
