// NewsDesk
