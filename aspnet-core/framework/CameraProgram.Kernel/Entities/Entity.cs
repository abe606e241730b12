namespace CameraProgram.Kernel.Entities;

/// <summary>Something with an identity of its own. Ids are version-7 Guids, so they sort by creation.</summary>
public abstract class Entity
{
    protected Entity()
    {
    }

    protected Entity(Guid id) => Id = id;

    public Guid Id { get; private set; }
}
