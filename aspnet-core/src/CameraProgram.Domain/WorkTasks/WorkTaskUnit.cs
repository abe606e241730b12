namespace CameraProgram.WorkTasks;

/// <summary>A unit that helps the lead unit with a task.</summary>
public sealed class WorkTaskUnit
{
    private WorkTaskUnit()
    {
    }

    internal WorkTaskUnit(Guid workTaskId, Guid unitId) => (WorkTaskId, UnitId) = (workTaskId, unitId);

    public Guid WorkTaskId { get; private set; }

    public Guid UnitId { get; private set; }
}
