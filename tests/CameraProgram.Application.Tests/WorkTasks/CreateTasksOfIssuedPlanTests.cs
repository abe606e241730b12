using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Events;
using CameraProgram.Plans;
using CameraProgram.WorkTasks;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.WorkTasks;

public sealed class CreateTasksOfIssuedPlanTests : WorkTaskTest
{
    [Fact]
    public async Task Handle_WhenAPlanIsIssued_EachAssignmentBecomesATask()
    {
        var issued = Issued();

        await IssueAsync(issued);

        var tasks = (await ListAsync(new WorkTaskListInput { PlanId = issued.PlanId, Sort = "title" })).Items;
        tasks.Select(t => t.Title).ShouldBe(["Khảo sát", "Tuyên truyền"]);
        tasks.ShouldAllBe(t => t.PlanSymbol == "80/KH-UBND" && t.Origin == TaskOrigin.PlanAssignment);
        var detail = await GetAsync(tasks[0].Id);
        detail.CoordinatingUnits.ShouldHaveSingleItem().Id.ShouldBe(Front);
        detail.History.ShouldHaveSingleItem().Kind.ShouldBe(TaskHistoryKind.Assigned);
    }

    [Fact]
    public async Task Handle_WhenTheSameAssignmentsComeAgain_MakesNoSecondTask()
    {
        var issued = Issued();
        await IssueAsync(issued);

        await IssueAsync(issued with { Assignments = [.. issued.Assignments, Assignment("Thêm sau")] });

        (await ListAsync(new WorkTaskListInput { PlanId = issued.PlanId })).Total.ShouldBe(3);
    }

    [Fact]
    public async Task Handle_WhenAnAssignmentIsBad_NothingOfThePlanIsSaved()
    {
        var issued = Issued();
        var bad = issued with { Assignments = [.. issued.Assignments, Assignment(" ")] };

        await Should.ThrowAsync<Kernel.Errors.InputException>(() => IssueAsync(bad));

        (await ListAsync()).Total.ShouldBe(0);
    }

    private PlanIssuedEvent Issued() => new(Guid.CreateVersion7(), "80/KH-UBND", [Assignment("Khảo sát"), Assignment("Tuyên truyền")]);

    private IssuedAssignment Assignment(string title) =>
        new(Guid.CreateVersion7(), title, null, Police, [Front], null, Due, TaskPriority.Normal);

    /// <summary>As the event interceptor does it: the handler adds, one save keeps all.</summary>
    private Task IssueAsync(PlanIssuedEvent issued) => DoAsync<IServiceProvider>(async services =>
    {
        var handlers = (IEnumerable<IDomainEventHandler<PlanIssuedEvent>>)services.GetService(typeof(IEnumerable<IDomainEventHandler<PlanIssuedEvent>>))!;
        foreach (var handler in handlers)
        {
            await handler.HandleAsync(issued, default);
        }

        await ((ICameraProgramDb)services.GetService(typeof(ICameraProgramDb))!).SaveChangesAsync();
    });
}
