"""When code goes to tier 1: profiles, the compile thread, type versions, bail-outs, the store on disk, explanations."""
