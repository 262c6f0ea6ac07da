dossier.file("words",{"briefings":10,"names":88,"perFile":[8,32],"words":[""]})
