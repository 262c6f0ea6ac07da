dossier.file("words",{"briefings":10,"names":88,"perFile":[24,96],"words":[""]})
