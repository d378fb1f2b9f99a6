// NewsEntities
