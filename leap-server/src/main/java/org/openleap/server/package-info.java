/** Runs LEAP on Payara Micro, and the demonstration stack around it. */
package org.openleap.server;
