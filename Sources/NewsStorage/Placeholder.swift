// NewsStorage
