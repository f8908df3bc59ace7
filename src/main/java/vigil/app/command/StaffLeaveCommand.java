package vigil.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vigil.staff.Duty;
import vigil.staff.StaffMember;

/// `vigil staff leave`: lets a person go. Old records keep the name.
@Command(name = "leave", description = "Lets a person go; old records keep the name.")
public final class StaffLeaveCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StaffOptions options = new StaffOptions();

    @Override
    public void run() {
        StaffDesk desk = options.desk();
        StaffMember kept = desk.find(options.name());
        String by = desk.confirm(options.by(), Duty.STAFF);
        desk.work(staff -> {
            staff.change(new StaffMember(kept.id(), kept.name(), kept.roles(), false), by);
            return true;
        });
        spec.commandLine().getOut().println(kept.name() + " has left.");
        spec.commandLine().getOut().flush();
    }
}
